import { isTheme, type Theme } from '../../../domain/insights/themes.ts'
import { say } from '../../../platform/browser.ts'

/** How a theme is called, and who might mend its source. */
const THEME_NAMES: Readonly<Record<Theme, { readonly words: string; readonly todo: string }>> = {
  'late-delivery': { words: 'themeLateDelivery', todo: 'themeTellLateDelivery' },
  'missing-delivery': { words: 'themeMissingDelivery', todo: 'themeTellMissingDelivery' },
  'arrived-damaged': { words: 'themeArrivedDamaged', todo: 'themeTellArrivedDamaged' },
  'wrong-item': { words: 'themeWrongItem', todo: 'themeTellWrongItem' },
  'not-working': { words: 'themeNotWorking', todo: 'themeTellNotWorking' },
  'app-trouble': { words: 'themeAppTrouble', todo: 'themeTellAppTrouble' },
  'no-connection': { words: 'themeNoConnection', todo: 'themeTellNoConnection' },
  login: { words: 'themeLogin', todo: 'themeTellLogin' },
  'locked-account': { words: 'themeLockedAccount', todo: 'themeTellLockedAccount' },
  'double-charge': { words: 'themeDoubleCharge', todo: 'themeTellDoubleCharge' },
  'unclear-charge': { words: 'themeUnclearCharge', todo: 'themeTellUnclearCharge' },
  'payment-failed': { words: 'themePaymentFailed', todo: 'themeTellPaymentFailed' },
  refund: { words: 'themeRefund', todo: 'themeTellRefund' },
  return: { words: 'themeReturn', todo: 'themeTellReturn' },
  cancel: { words: 'themeCancel', todo: 'themeTellCancel' },
  'change-details': { words: 'themeChangeDetails', todo: 'themeTellChangeDetails' },
  invoice: { words: 'themeInvoice', todo: 'themeTellInvoice' },
  discount: { words: 'themeDiscount', todo: 'themeTellDiscount' },
  'out-of-stock': { words: 'themeOutOfStock', todo: 'themeTellOutOfStock' },
  'no-reply': { words: 'themeNoReply', todo: 'themeTellNoReply' },
  'unkind-service': { words: 'themeUnkindService', todo: 'themeTellUnkindService' },
  'unwanted-mail': { words: 'themeUnwantedMail', todo: 'themeTellUnwantedMail' },
}

/** A theme in words; what no list knows goes together. */
export function themeName(theme: string): string {
  return isTheme(theme) ? say(THEME_NAMES[theme].words) : say('insightsOther')
}

/** A question that leads to the source. */
export const askAbout = (theme: Theme): string => say(THEME_NAMES[theme].todo)
