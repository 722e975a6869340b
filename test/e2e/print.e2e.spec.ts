import { readFileSync } from 'node:fs';
import { readPdf, type ReadPdf } from '@samplan/test/pdf';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser/launch-browser';
import { scenes } from './support/scenes';
import { phone, Visitor } from './support/visitor';

describe('a plan is taken along', () => {
  let browser: Browser;
  let aud: Visitor;
  let per: Visitor;
  let planPath: string;
  const scene = scenes(() => [aud, per]);

  beforeAll(async () => {
    browser = await launchBrowser();
    aud = await Visitor.login(browser, 'Aud Nilsen', { viewport: phone });
    per = await Visitor.login(browser, 'Per Lie', { hat: /Fjellvik/ });
    await aud.page
      .getByRole('link', { name: /planen/i })
      .first()
      .click();
    await aud.page.getByRole('heading', { level: 1, name: 'Planen din' }).waitFor();
    planPath = aud.path;
  });
  afterAll(() => browser.close());

  const download = async ({ page }: Visitor, button: string): Promise<{ name: string; pdf: ReadPdf }> => {
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    const file = await coming;
    await page.getByText('Fila er lasta ned. Du finn ho blant nedlastingane.').first().waitFor();
    return { name: file.suggestedFilename(), pdf: readPdf(readFileSync(await file.path())) };
  };
  const said = (pdf: ReadPdf): string => pdf.read.map(({ text }) => text).join('\n');

  scene('the person prints her plan in nynorsk on a phone', async () => {
    await aud.page.getByRole('link', { name: 'Skriv ut', exact: true }).click();
    await aud.page.getByRole('heading', { level: 1, name: 'Skriv ut og kopier' }).waitFor();
    expect(await aud.accessibilityFaults()).toEqual([]);
    const { name, pdf } = await download(aud, 'Last ned planen (PDF)');
    expect(name).toBe('samplan-plan.pdf');
    expect(pdf).toMatchObject({ language: 'nn', title: 'Individuell plan', isTagged: true, showsTitle: true });
    expect(said(pdf)).toContain('Kva er viktig for meg?');
    const sheet = await download(aud, 'Last ned arket (PDF)');
    expect(sheet.pdf.pages).toBe(1);
    expect(sheet.pdf.read[0]).toEqual({ tag: 'H1', text: 'Kven hjelper meg med kva' });
  });

  scene('she reads it in few words, one thing at a time', async () => {
    await aud.goto(`${planPath}/easy`);
    await aud.page.getByRole('heading', { level: 2, name: 'Dette er viktig for meg' }).waitFor();
    await aud.page.getByRole('button', { name: 'Neste' }).click();
    await aud.page.getByText(/^Side 2 av/).waitFor();
    expect(await aud.page.locator(':focus').evaluate((element) => element.tagName)).toBe('H2');
    expect(await aud.accessibilityFaults()).toEqual([]);
    await aud.page.getByRole('button', { name: 'Vis alt på éi side' }).click();
    await aud.page.getByRole('heading', { level: 2, name: 'Desse hjelper meg' }).waitFor();
  });

  scene('a professional with some parts of life gets these, and text for the journal', async () => {
    await per.goto(`${planPath}/print`);
    const { pdf } = await download(per, 'Last ned planen (PDF)');
    expect(said(pdf)).toContain('Her står det Per Lie får sjå i planen');
    const line = per.page.getByRole('textbox', { name: 'Linje til journalen' });
    expect(await line.inputValue()).toMatch(/^Individuell plan: aktiv\. Koordinator: /);
    await per.page.getByRole('button', { name: 'Kopier til journal' }).click();
    await per.page
      .getByText(/^(Kopiert|Teksten er merkt)/)
      .first()
      .waitFor();
  });

  scene('the person finds in the log that he printed', async () => {
    await aud.goto(`${planPath}/looks`);
    const visits = aud.page.getByRole('main').getByRole('listitem').filter({ hasText: 'Per Lie' });
    await visits.filter({ hasText: 'skreiv ut planen din' }).first().waitFor();
  });
});
