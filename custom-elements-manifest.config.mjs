import { jsxTypesPlugin } from '@wc-toolkit/jsx-types';
import { modulePathResolverPlugin } from '@wc-toolkit/module-path-resolver';
import { getTsProgram, typeParserPlugin } from '@wc-toolkit/type-parser';
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

const outdir = 'dist';
const typesSrc = 'parsedType'; // editors want 'masked' | 'next', not the name of the type

/** The built file of a source file. */
const built = (extension) => (path) => path.replace(/^\/?src\//, `${outdir}/npm/`).replace(/\.ts$/, extension);
/** The built file that defines the tag: index.js beside the class. */
const definition = (path) => built('.js')(path).replace(/[^/]+$/, 'index.js');

/** Editors and docs show what an author can use: no private members, and no second, nameless entry for each event that the code dispatches. */
const publicOnly = {
  name: 'public-only',
  analyzePhase({ ts, node, moduleDoc }) {
    if (node.kind !== ts.SyntaxKind.ClassDeclaration) return;
    for (const declaration of moduleDoc.declarations) {
      declaration.members &&= declaration.members.filter(({ name, privacy = 'public' }) => !name.startsWith('#') && privacy === 'public');
      declaration.events &&= declaration.events.filter(({ name }) => name);
    }
  },
};

export default {
  globs: ['src/elements/**/*.ts'],
  outdir,
  litelement: true,
  // The type parser reads types from the program that it made itself. Of each folder only the class goes in, not its helpers.
  overrideModuleCreation: ({ ts, globs }) =>
    getTsProgram(ts, globs, 'tsconfig.build.json')
      .getSourceFiles()
      .filter(({ fileName }) => /\/src\/elements\/([^/]+)\/\1\.ts$/.test(fileName)),
  plugins: [
    publicOnly,
    typeParserPlugin({ parseObjectTypes: 'none' }), // an object's type is best known by its name
    modulePathResolverPlugin({
      modulePathTemplate: built('.js'),
      definitionPathTemplate: definition,
      typeDefinitionPathTemplate: built('.d.ts'),
    }),
    customElementVsCodePlugin({ outdir, typesSrc, hideLogs: true }),
    customElementJetBrainsPlugin({ outdir, typesSrc, packageJson: false, hideLogs: true }),
    jsxTypesPlugin({ outdir, fileName: 'jsx.d.ts', componentTypePath: (_name, tag) => `./npm/elements/${tag}/${tag}.js` }),
  ],
};
