/** Lets types and lint be checked before the first build. */
declare module '*/custom-elements.json' {
  const manifest: { modules: object[] };
  export default manifest;
}
