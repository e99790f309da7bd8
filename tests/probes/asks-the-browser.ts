export const id = chrome.runtime.id
