/** The real help desks that tests can run on this machine. Needs root for the first start (it installs Debian packages). */
import type { RealDesk } from './real-desk.ts'
import { redmine } from './redmine/desk.ts'
import { requestTracker } from './request-tracker/desk.ts'
import { roundcube } from './roundcube/desk.ts'

export type { RealDesk, ReplyBox } from './real-desk.ts'
export { redmine, requestTracker, roundcube }

export const REAL_DESKS: readonly RealDesk[] = [requestTracker, roundcube, redmine]
