import type { Locator } from 'playwright-core';
import type { Visitor } from './visitor';

/**
 * What people have been measured at: 36 words of five characters a minute with thumbs on a phone (Palin and others, 2019),
 * 2.65 seconds to make up one's mind, point and press (Card, Moran and Newell, 1980), and 238 words read a minute
 * (Brysbaert, 2019).
 */
const charactersASecond = (36 * 5) / 60;
const secondsAPress = 2.65;
const wordsASecond = 238 / 60;

/**
 * What a person does: presses, fields written in and with how many characters, and words on the way. Every word of a page
 * is read as far as what is pressed, which few do; what stood there when the page was last read is not read again. The
 * talk about what to write is had before, and is not counted.
 */
export class Effort {
  presses = 0;
  characters = 0;
  words = 0;
  readonly fields = new Set<string>();
  private read: { path: string; texts: readonly string[] } = { path: '', texts: [] };

  private constructor(private readonly visitor: Visitor) {}

  /** Counts on every page from now on, as the browser itself sees it. */
  static async of(visitor: Visitor): Promise<Effort> {
    const effort = new Effort(visitor);
    const { context } = visitor;
    await context.exposeFunction('onPress', () => (effort.presses += 1));
    await context.exposeFunction('onWriting', (field: string, characters: number) => {
      effort.fields.add(field);
      effort.characters += characters;
    });
    await context.addInitScript(`
      addEventListener('pointerdown', (event) => event.isTrusted && onPress(), true);
      addEventListener('input', ({ target, data }) => target.matches('textarea, input[type="text"], input[type="search"]') && onWriting(target.id, data?.length ?? 1), true);
    `);
    return effort;
  }

  get seconds(): number {
    return this.characters / charactersASecond + this.presses * secondsAPress + this.words / wordsASecond;
  }

  /** Reads as far as what is to be pressed, and presses it. */
  async findAndPress(pressed: Locator): Promise<void> {
    await this.visitor.settles();
    await this.readAsFarAs(pressed);
    await pressed.click();
  }

  /** Of the page from its beginning to the end of this, what is folded away as well. */
  async readAsFarAs(place: Locator): Promise<void> {
    const texts = await place.evaluate((element) => {
      const { ownerDocument } = element;
      const { SHOW_TEXT } = ownerDocument.defaultView!.NodeFilter;
      const walker = ownerDocument.createTreeWalker(ownerDocument.querySelector('main')!, SHOW_TEXT);
      const before: string[] = [];
      for (let text = walker.nextNode(); text; text = walker.nextNode())
        if (element.compareDocumentPosition(text) !== element.DOCUMENT_POSITION_FOLLOWING)
          before.push(text.textContent!);
      return before;
    });
    const { path } = this.visitor;
    const known = path === this.read.path ? [...this.read.texts] : [];
    for (const text of texts) {
      const place = known.indexOf(text);
      if (place >= 0) known.splice(place, 1);
      else this.words += text.split(/\s+/).filter(Boolean).length;
    }
    this.read = { path, texts: [...texts, ...known] };
  }
}
