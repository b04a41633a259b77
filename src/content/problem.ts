/** Something that the author should know. */
export interface Problem<Code extends string = string> {
  code: Code;
  /** Which of the element's items it is about, from 0. */
  item: number | null;
  /** The part of the content that it is about. */
  text: string;
  /** How many, where something was counted. */
  count?: number;
}
