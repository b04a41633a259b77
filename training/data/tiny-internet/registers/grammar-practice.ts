import { languageTopic } from '../knowledge/which-topic.js';
import type { Register } from '../register.js';
import { questionOn, sentencesOn } from '../topic.js';

const HEADS = [
  '',
  '',
  '',
  '',
  '',
  '',
  '',
  '',
  '',
  '',
  '',
  '',
  '',
  'Read these sentences.',
  'A page to read',
  'English for everybody',
  'Today we practise.',
  'From my exercise book',
  'Dictation',
  'Sentences of the day',
];

/** Ordinary sentences, chosen for what their grammar shows. */
export const grammarPractice: Register = {
  name: 'grammar-practice',
  weight: 18,
  write(random) {
    const lines: string[] = [];
    const head = random.pick(HEADS);
    const parts = 2 + random.int(3);
    for (let i = 0; i < parts; i++) {
      const topic = languageTopic(random);
      const sentences = sentencesOn(random, topic).slice(0, 2 + random.int(4));
      if (random.chance(0.3)) {
        const question = questionOn(random, topic);
        if (question) sentences.push(`${question.ask} ${question.answer}`);
      }
      if (sentences.length > 0) lines.push(sentences.join(' '));
    }
    const text = [head, ...lines].filter(Boolean).join('\n');
    return text.length >= 100 && text.length <= 900 ? text : grammarPractice.write(random);
  },
};
