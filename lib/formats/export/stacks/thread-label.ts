/** What a thread is called: its name and number. Idle tasks are numbered from -1 down, by their CPU. */
export function threadLabel(thread: number, comm: string): string {
  if (thread < 0) return `swapper/${-1 - thread}`;
  return comm === '' || comm === '<...>' ? `thread ${thread}` : `${comm} ${thread}`;
}
