import { goalVoices } from '@samplan/shared/contracts';
import { useWords } from '../words/use-words';

/** Whose goal it can be. */
export function useVoices(): { value: (typeof goalVoices)[number]; label: string }[] {
  const words = useWords();
  const labels = { user: words('goalVoiceUser'), service: words('goalVoiceService') };
  return goalVoices.map((value) => ({ value, label: labels[value] }));
}
