import type { ControlWrite } from '../../spec/control-write.js';
import { TracingInstance } from './instance.js';
import type { Tracefs } from './tracefs.js';

/**
 * The tracing files at the top, used as an instance, for what an older kernel does not do in one of its own (function graph before
 * Linux 6.11). Nothing of it is ours, so whatever is to be changed is told first to who will put it back.
 */
export class TopInstance extends TracingInstance {
  constructor(
    tracefs: Tracefs,
    private readonly beforeChange: (write: ControlWrite) => Promise<void>,
  ) {
    super(tracefs, '', tracefs.path);
  }

  override async control(write: ControlWrite): Promise<void> {
    await this.beforeChange(write);
    await super.control(write);
  }

  /** It stays; what was changed is put back by who was told of it. */
  override async remove(): Promise<void> {}
}
