import { Button, useLanguage, useTranslation } from '@samplan/web/ui';
import { useEffect, useState } from 'react';

const codes = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' } as const;

/** Reads a text aloud with a voice of the device, if it has one for the language; else there is no button. */
export function ReadAloud({ text }: { text: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [voice, setVoice] = useState<SpeechSynthesisVoice | null>(null);
  const [reading, setReading] = useState(false);
  useEffect(() => {
    if (!('speechSynthesis' in window)) return undefined;
    const speech = window.speechSynthesis;
    const find = (): void => {
      const voices = speech.getVoices();
      const norwegian = (one: SpeechSynthesisVoice): boolean => /^(nb|no|nn)/i.test(one.lang);
      setVoice(voices.find((one) => (language === 'en' ? /^en/i.test(one.lang) : norwegian(one))) ?? null);
    };
    find();
    speech.addEventListener('voiceschanged', find);
    return () => {
      speech.removeEventListener('voiceschanged', find);
      speech.cancel();
    };
  }, [language]);
  if (!voice) return null;
  const read = (): void => {
    const speech = window.speechSynthesis;
    speech.cancel();
    if (reading) {
      setReading(false);
      return;
    }
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = codes[language];
    utterance.onend = () => setReading(false);
    setReading(true);
    speech.speak(utterance);
  };
  return (
    <Button variant="tertiary" onClick={read}>
      {t(reading ? 'consent.table.stop' : 'consent.table.listen')}
    </Button>
  );
}
