/** Where an element's content comes from: a property wins over a file, a file over the markup inside it; failing these, it brings its own. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { GenericSchema } from 'valibot';
import { fetchContent, isProblem, type ContentFile, type FileProblem } from '../content/content-file.js';
import { inertCopy } from '../content/inert-copy.js';
import { plainData } from '../content/values.js';

const WATCHED = { childList: true, subtree: true, characterData: true, attributes: true };

export interface ContentHost extends ReactiveControllerHost, HTMLElement {
  /** The address of a JSON file. */
  src: string;
}

/** How an element turns what it is given into content. None of these throws. */
export interface ContentReader<Content> {
  /** @param copy Inert; see `inertCopy`. */
  fromMarkup: (copy: Element) => Content;
  /** @param value Plain data, but of any shape. */
  fromItems: (value: unknown) => Content;
  builtIn: () => Content;
  /** There is no content; `problem` says what is wrong, if anything is. */
  nothing: (problem: FileProblem | null) => Content;
}

export interface ContentMeans {
  /** What the page set as a property; null for nothing. */
  property: () => unknown;
  /** Checks the file. */
  schema: () => Promise<GenericSchema>;
  /** Properties of the element that decide how the content is read. */
  settings: () => readonly unknown[];
  /** Takes over what `from` makes of the content. */
  read: () => void;
  /** The markup is not read, so changes to it do not matter. */
  ignoresMarkup?: boolean;
}

export class ContentController implements ReactiveController {
  readonly #host: ContentHost;
  readonly #means: ContentMeans;
  readonly #observer = typeof MutationObserver === 'undefined' ? null : new MutationObserver(() => this.#changed());
  #isStale = true; // the content must be read (again)
  #settings: readonly unknown[] = []; // what it was read with
  #address = ''; // of the file last loaded, or loading now
  #file: ContentFile | FileProblem | null = null;
  #loading = new AbortController();
  #fromFile: string[] = []; // attributes that came from the file

  constructor(host: ContentHost, means: ContentMeans) {
    this.#host = host;
    this.#means = means;
    host.addController(this);
  }

  /** False while the page is still being parsed, when the element may not have its content yet. */
  get isComplete(): boolean {
    return this.#host.ownerDocument.readyState !== 'loading';
  }

  /** The file is on its way. */
  get isLoading(): boolean {
    return this.#isFromFile && this.#current === null;
  }

  /** The content has been read, and there will be no other unless the page or the author changes something. */
  get isSettled(): boolean {
    if (this.#isStale) return false;
    const file = this.#current;
    return !this.#isFromFile || (file !== null && !(isProblem(file) && file.mayPass));
  }

  /** Reads the content when it is there, and again when it or a setting has changed. Call it from `willUpdate`, and before answering a script. */
  catchUp(): void {
    const settings = [...this.#means.settings(), this.#host.src];
    const isStale = this.#isStale || settings.some((setting, i) => setting !== this.#settings[i]);
    if (!isStale || !this.#host.isConnected || !this.isComplete) return;
    this.#isStale = false;
    this.#settings = settings;
    this.#means.read();
  }

  /** What a reader makes of the content, wherever it comes from. */
  from<Content>(reader: ContentReader<Content>): Content {
    const property = this.#property;
    if (property !== null) return reader.fromItems(plainData(property));
    if (this.#isFromFile) {
      const file = this.#current;
      return file === null || isProblem(file) ? reader.nothing(file) : reader.fromItems(file.items);
    }
    const copy = inertCopy(this.#host);
    return copy ? reader.fromMarkup(copy) : reader.builtIn();
  }

  /** Tries to fetch the file again; null unless that is what failed. */
  get retry(): (() => void) | null {
    const file = this.#isFromFile ? this.#current : null;
    return file !== null && isProblem(file) && file.code === 'src-fetch' ? () => void this.#retry() : null;
  }

  hostConnected(): void {
    if (!this.#means.ignoresMarkup) this.#observer?.observe(this.#host, WATCHED);
    if (!this.isComplete) this.#host.ownerDocument.addEventListener('DOMContentLoaded', this.#changed, { once: true });
    this.#changed(); // changes made while it was off the page went unobserved
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#host.ownerDocument.removeEventListener('DOMContentLoaded', this.#changed);
    if (this.isLoading) this.#forget();
  }

  hostUpdated(): void {
    const address = this.#isFromFile ? this.#host.src : '';
    if (this.#host.isConnected && address !== this.#address) void this.#load(address);
  }

  get #isFromFile(): boolean {
    return this.#host.src !== '' && this.#property === null;
  }

  /** Frameworks pass undefined for nothing. */
  get #property(): unknown {
    return this.#means.property() ?? null;
  }

  /** The file, once it is there. */
  get #current(): ContentFile | FileProblem | null {
    return this.#address === this.#host.src ? this.#file : null;
  }

  async #load(address: string): Promise<void> {
    this.#forget();
    this.#setAttributes({});
    this.#address = address;
    if (address === '') return;
    const { signal } = this.#loading;
    const file = await fetchContent(address, this.#means.schema, signal).catch(() => null);
    if (signal.aborted || !file) return;
    this.#file = file;
    if (!isProblem(file)) this.#setAttributes(file.attributes ?? {});
    this.#changed();
  }

  /** The button that was pressed disappears, so the focus goes to what has come in its place. */
  async #retry(): Promise<void> {
    const loaded = this.#load(this.#host.src);
    this.#changed();
    await loaded;
    await this.#host.updateComplete;
    (this.#host.shadowRoot?.getElementById('retry') ?? this.#host).focus();
  }

  #forget(): void {
    this.#loading.abort();
    this.#loading = new AbortController();
    this.#address = '';
    this.#file = null;
  }

  /** Replaces the attributes of the previous file. What the author wrote in the tag stays. */
  #setAttributes(attributes: NonNullable<ContentFile['attributes']>): void {
    for (const name of this.#fromFile) this.#host.removeAttribute(name);
    const fresh = Object.entries(attributes).filter(([name, value]) => value !== false && !this.#host.hasAttribute(name));
    for (const [name, value] of fresh) this.#host.setAttribute(name, value === true ? '' : String(value));
    this.#fromFile = fresh.map(([name]) => name);
  }

  /** Also called when the element joins or rejoins a page, and when that page has been parsed. */
  readonly #changed = () => {
    this.#isStale = true;
    this.#host.requestUpdate();
  };
}
