type Dispose = () => Promise<void>;

// Jest loads set-up and tear-down separately; the global object is all they share.
const kept = globalThis as typeof globalThis & { samplanKept?: Record<string, Dispose> };

export function keep(name: string, dispose: Dispose): void {
  kept.samplanKept = { ...kept.samplanKept, [name]: dispose };
}

export async function dispose(name: string): Promise<void> {
  await kept.samplanKept?.[name]?.();
}
