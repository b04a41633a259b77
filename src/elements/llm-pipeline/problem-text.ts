/** Problems with the author's content, in words. */
import type { Texts } from '../../translations/translation.js';
import { DEFAULT_STOPS } from './default-content.js';
import { allStops, type Problem, type Stop } from './stop.js';

export function problemText({ code, text, item }: Problem, stops: readonly Stop[], localize: Texts): string {
  switch (code) {
    case 'empty':
      return localize.term('pipelineErrorEmpty');
    case 'items':
      return localize.term('pipelineErrorItems');
    case 'no-title':
      return localize.term('pipelineErrorNoTitle', (item ?? 0) + 1);
    case 'no-text':
      return localize.term('pipelineErrorNoText', text);
    case 'stop-place':
      return localize.term('pipelineErrorPlace', text);
    case 'stop-unknown':
      return localize.term('pipelineErrorUnknown', text, names(stops.length > 0 ? stops : DEFAULT_STOPS));
    case 'stage-unknown':
      return localize.term('pipelineErrorStage', text);
    case 'nested':
      return localize.term('pipelineErrorNested', text);
    case 'link-unsafe':
      return localize.term('pipelineErrorLink', text);
  }
}

function names(stops: readonly Stop[]): string {
  return allStops(stops)
    .map(({ name }) => name)
    .join(', ');
}
