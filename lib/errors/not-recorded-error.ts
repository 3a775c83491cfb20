import { TracelabError } from './tracelab-error.js';

const longestRequest = 300;

/** A replay was asked for something that its recording has no answer to. */
export class NotRecordedError extends TracelabError {
  override readonly name = 'NotRecordedError';

  constructor(
    /** What was asked: `write /sys/kernel/tracing/tracing_on: "1\n"`. */
    readonly request: string,
    /** Name of the recording: `02-function-tracer`. */
    readonly recording: string,
  ) {
    const shown = request.length > longestRequest ? `${request.slice(0, longestRequest)}…` : request;
    super(`The recording ${recording} has no answer to: ${shown}`, {
      tried: request,
      mend:
        'A replay has no kernel: it knows what was asked when it was recorded. Run it in the VM (npm start); where the lesson itself ' +
        `was changed, record it anew: npx tracelab run --save-recording notebooks/${recording}.ipynb`,
    });
  }
}
