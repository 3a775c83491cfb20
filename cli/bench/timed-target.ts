import type { OwnedTarget } from '../../lib/record/owned-target.js';

/** A target, and how long the calls took that change something on it: the time that the kernel itself takes, and the way to it. */
export interface TimedTarget {
  readonly target: OwnedTarget;
  /** Milliseconds since it was last asked. */
  take(): number;
}

const changing: ReadonlySet<unknown> = new Set(['write', 'makeDirectory', 'removeDirectory']);

/** The same target with its changing calls timed. */
export function timed(target: OwnedTarget): TimedTarget {
  let ms = 0;
  const proxy = new Proxy(target, {
    get(real, name) {
      const value: unknown = Reflect.get(real, name, real);
      if (typeof value !== 'function') return value;
      if (!changing.has(name)) return value.bind(real);
      return async (...args: unknown[]) => {
        const start = performance.now();
        try {
          return await value.apply(real, args);
        } finally {
          ms += performance.now() - start;
        }
      };
    },
  });
  return {
    target: proxy,
    take() {
      const taken = ms;
      ms = 0;
      return taken;
    },
  };
}
