import messages from '../../public/_locales/en/messages.json' with { type: 'json' }

const words: Readonly<Record<string, { readonly message: string }>> = messages

/** A text of _locales with its values put in. */
export const said = (name: string, ...parts: readonly string[]): string =>
  (words[name]?.message ?? '').replace(/\$(\d)/g, (_, place: string) => parts[Number(place) - 1] ?? '')

/** What the panel asked the background for. */
export const told: { koi: string; body: unknown }[] = []

const event = { addListener: () => undefined, removeListener: () => undefined }

/** As much of the browser as the panel asks for. To be imported before anything of the product. */
Object.assign(globalThis, {
  chrome: {
    runtime: {
      id: 'koi',
      getURL: (path: string) => path,
      onMessage: event,
      onConnect: event,
      sendMessage: async (message: { koi: string; body: unknown }) => {
        told.push(message)
        return { ok: true, value: null }
      },
    },
    i18n: { getMessage: (name: string, parts: readonly string[] = []) => said(name, ...parts) },
    tabs: {},
    permissions: {},
    storage: { session: { get: async () => ({}), set: async () => undefined, onChanged: event } },
  },
})
