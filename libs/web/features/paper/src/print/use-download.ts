import type { Language } from '@samplan/shared/i18n';
import { type Fault, getFile } from '@samplan/web/data';
import { useState } from 'react';

type Download = { state: 'idle' | 'busy' | 'done' } | { state: 'failed'; fault: Fault };

/** Fetches a file and hands it to the browser's own downloads. */
export function useDownload(): { download: Download; fetchFile: (path: string, language: Language) => Promise<void> } {
  const [download, setDownload] = useState<Download>({ state: 'idle' });
  const fetchFile = async (path: string, language: Language): Promise<void> => {
    setDownload({ state: 'busy' });
    const answer = await getFile(path, language);
    if ('fault' in answer) return setDownload({ state: 'failed', fault: answer.fault });
    save(answer.file, answer.name);
    setDownload({ state: 'done' });
  };
  return { download, fetchFile };
}

function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Long enough for the slowest phone to have begun.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
