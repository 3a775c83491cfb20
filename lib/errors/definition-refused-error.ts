import { TracelabError } from './tracelab-error.js';

/** The definition of an event, as it was given and as the kernel got it. */
export interface RefusedDefinition {
  /** The call that made it: `kprobe`. */
  readonly call: string;
  /** The line that was written to `dynamic_events`. */
  readonly definition: string;
  /** The text as it was given. */
  readonly text: string;
  /** Offset in that text of what the kernel means; undefined where it points nowhere. */
  readonly caretAt: number | undefined;
  /** The argument that is meant, by its name. */
  readonly argument: string | undefined;
}

/** The kernel did not define an event, or would have defined another one than was meant. */
export class DefinitionRefusedError extends TracelabError {
  override readonly name = 'DefinitionRefusedError';
  readonly definition: string;
  readonly text: string;
  readonly caretAt: number | undefined;
  readonly argument: string | undefined;

  constructor(
    refused: RefusedDefinition,
    /** The kernel's sentence, or ours where it has none. */
    readonly reason: string,
    details: {
      readonly errno?: string | undefined;
      readonly kernelText?: string | undefined;
      readonly mend?: string | undefined;
      /** Names that may have been meant, best first. */
      readonly closest?: readonly string[] | undefined;
      readonly cause?: unknown;
    },
  ) {
    const { call, text, caretAt } = refused;
    const caret = caretAt === undefined ? '' : `\n  ${' '.repeat(caretAt)}^`;
    const errno = details.errno === undefined ? '' : ` (${details.errno})`;
    const closest = details.closest ?? [];
    const near = closest.length === 0 ? [] : [`Did you mean ${closest.join(' or ')}?`];
    const mend = [...near, ...(details.mend === undefined ? [] : [details.mend])].join(' ');
    super(`${call}: ${reason.replace(/\.$/, '')}${errno}.\n  ${text}${caret}`, {
      tried: `define ${refused.definition}`,
      ...(details.errno === undefined ? {} : { errno: details.errno }),
      ...(details.kernelText === undefined ? {} : { kernelText: details.kernelText }),
      ...(mend === '' ? {} : { mend }),
      cause: details.cause,
    });
    this.definition = refused.definition;
    this.text = text;
    this.caretAt = caretAt;
    this.argument = refused.argument;
    this.closest = closest;
  }

  /** Names that may have been meant, best first. */
  readonly closest: readonly string[];
}
