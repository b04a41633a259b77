import { setCustomElementsManifest, type Decorator, type Preview } from '@storybook/web-components-vite';
import manifest from '../dist/custom-elements.json';

interface Typed {
  type?: { text: string };
  parsedType?: { text: string };
}
interface Declaration {
  attributes?: Typed[];
  members?: Typed[];
}

/** The docs show 'masked' | 'next' where the manifest's `type` has only the alias's name. */
function expandTypes(declarations: Declaration[]): void {
  for (const { attributes = [], members = [] } of declarations) {
    for (const typed of [...attributes, ...members]) {
      if (typed.parsedType) typed.type = typed.parsedType;
    }
  }
}
expandTypes((manifest.modules as { declarations?: Declaration[] }[]).flatMap((module) => module.declarations ?? []));
setCustomElementsManifest(manifest);

/** Puts the toolbar's choices where a page would have them: on the root element. */
const withSurroundings: Decorator = (story, { globals }) => {
  const { theme, direction, width } = globals as Partial<Record<string, string>>;
  const root = document.documentElement;
  root.style.colorScheme = theme ?? '';
  root.dir = direction ?? '';
  document.body.style.maxInlineSize = width ?? '';
  return story();
};

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [withSurroundings],
  initialGlobals: { theme: 'light dark', direction: 'ltr', width: 'none' },
  globalTypes: {
    theme: {
      description: 'Colour scheme',
      toolbar: {
        icon: 'mirror',
        dynamicTitle: true,
        items: [
          { value: 'light dark', title: 'As the system' },
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
      },
    },
    direction: {
      description: 'Direction of text',
      toolbar: {
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
    width: {
      description: 'Width of the column',
      toolbar: {
        icon: 'grow',
        dynamicTitle: true,
        items: [
          { value: 'none', title: 'Full width' },
          { value: '44rem', title: 'Article' },
          { value: '20rem', title: 'Phone' },
        ],
      },
    },
  },
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    docs: { source: { language: 'html' } },
  },
};

export default preview;
