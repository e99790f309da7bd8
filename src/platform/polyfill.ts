/** The one door to webextension-polyfill, for background and pages. */
export { default as browser } from 'webextension-polyfill'
