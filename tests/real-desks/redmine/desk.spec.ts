import { textareaModel } from '../models.ts'
import { worksIn } from '../scenario.ts'
import { redmine } from './desk.ts'

worksIn({ desk: redmine, number: '1', messages: 3, model: (page) => textareaModel(page, '#issue_notes') })
