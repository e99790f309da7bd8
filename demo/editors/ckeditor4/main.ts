import language from 'ckeditor4/lang/en.js?url'
import skin from 'ckeditor4/skins/moono-lisa/editor.css?url'
import { place, publish, REPLY_HTML } from '../page.ts'

interface Ckeditor4 {
  replace(
    element: HTMLElement,
    config: object,
  ): { getData(): string; on(name: string, done: () => void): void }
}

declare global {
  interface Window {
    CKEDITOR?: Ckeditor4
    CKEDITOR_GETURL?: (resource: string) => string
  }
}

/** CKEditor 4 fetches its parts by name; the bundler gave them others. */
const parts: Record<string, string> = {
  'lang/en.js': language,
  'skins/moono-lisa/editor.css': skin,
}
window.CKEDITOR_GETURL = (resource) => {
  const name = Object.keys(parts).find((each) => resource.includes(each))
  return (name && parts[name]) || resource
}

await import('ckeditor4')
const field = document.createElement('textarea')
field.value = REPLY_HTML
place().append(field)
const editor = window.CKEDITOR?.replace(field, {
  versionCheck: false,
  customConfig: '',
  stylesSet: false,
  language: 'en',
  contentsCss: [],
  removePlugins: 'exportpdf,cloudservices,easyimage,scayt,wsc',
})
editor?.on('instanceReady', () => publish(() => editor.getData()))
