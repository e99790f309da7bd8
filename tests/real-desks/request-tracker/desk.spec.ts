import { ckeditorModel } from '../models.ts'
import { worksIn } from '../scenario.ts'
import { requestTracker } from './desk.ts'

worksIn({
  desk: requestTracker,
  number: '1',
  messages: 3,
  model: (page) => ckeditorModel(page, 'UpdateContent'),
})
