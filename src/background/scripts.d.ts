declare module '*?script&iife' {
  /** The built file's path inside the extension. */
  const file: string
  export default file
}
