import { tinymceModel } from '../models.ts'
import { worksIn } from '../scenario.ts'
import { roundcube } from './desk.ts'

worksIn({ desk: roundcube, number: null, messages: 1, model: (page) => tinymceModel(page, '#_rc_sig') })
