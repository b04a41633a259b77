/** Is dist/custom-elements.json what editors and the docs need? Each tag documented, each path to a file that exists. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const elements = manifest.modules.flatMap((module) =>
  (module.declarations ?? [])
    .filter((declaration) => declaration.customElement && declaration.tagName)
    .map((element) => ({ module, element })),
);
const problems = [];
const check = (fine, problem) => fine || problems.push(problem);

for (const tag of readdirSync('src/elements').filter((name) => !name.endsWith('.ts'))) {
  check(
    elements.some(({ element }) => element.tagName === tag),
    `${tag}: not in the manifest; has its class an @tag?`,
  );
}

for (const { module, element } of elements) {
  const complain = (what) => problems.push(`${element.tagName}: ${what}`);
  if (!existsSync(module.path)) complain(`${module.path} is no file`);
  if (!element.summary) complain('no @summary');
  if (!element.description) complain('no description');

  const named = {
    attribute: element.attributes,
    event: element.events,
    slot: element.slots,
    part: element.cssParts,
    property: element.cssProperties,
  };
  for (const [kind, members] of Object.entries(named)) {
    for (const member of members ?? []) {
      if (!member.description) complain(`${kind} ${member.name || '(unnamed)'} has no description`);
      if (kind === 'event' && !member.type?.text) complain(`event ${member.name} has no type`);
    }
  }
  for (const member of element.members ?? []) {
    if (!member.static && !member.inheritedFrom && !member.description) complain(`public ${member.kind} ${member.name} has no description`);
  }
}

for (const file of ['vscode.html-custom-data.json', 'vscode.css-custom-data.json', 'web-types.json', 'jsx.d.ts']) {
  check(existsSync(`dist/${file}`), `dist/${file} is missing`);
}

for (const problem of problems) console.error(problem);
process.exitCode = problems.length ? 1 : 0;
