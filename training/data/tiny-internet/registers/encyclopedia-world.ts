import { factTopic, encyclopediaTopic } from '../knowledge/which-topic.js';
import type { Register } from '../register.js';
import { contrastOn, sentencesOn } from '../topic.js';
import type { Random } from '../../../../src/engine/random.js';

/** Short articles that mix up to three subjects, so that each fact meets many neighbours. */
export const encyclopediaWorld: Register = {
  name: 'encyclopedia-world',
  weight: 20,
  write(random) {
    const paragraphs = Array.from({ length: 2 + random.int(2) }, () => paragraph(random)).filter(Boolean);
    return paragraphs.length > 1 ? paragraphs.join('\n') : encyclopediaWorld.write(random);
  },
};

function paragraph(random: Random): string {
  const topic = random.chance(0.5) ? factTopic(random) : encyclopediaTopic(random);
  if (random.chance(0.2)) return contrastOn(random, topic, 3 + random.int(3)).join(' ');
  return sentencesOn(random, topic)
    .slice(0, 3 + random.int(4))
    .join(' ');
}
