/** The package's version; `npm run release:version` writes it, a test compares it with package.json. */
export const version = '0.1.0';
