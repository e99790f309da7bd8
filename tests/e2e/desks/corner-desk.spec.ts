import { cornerDesk } from './corner-desk.ts'
import { deskScenario } from './scenario.ts'

for (const editor of ['ckeditor5', 'prosemirror', 'froala', 'textarea']) deskScenario(cornerDesk(editor))
