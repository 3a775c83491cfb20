/** A place in the text of which a spec was made, for messages. */
export interface GivenPlace {
  readonly call: string;
  readonly text: string;
  readonly caretAt: number;
  /** The argument's name, where it is one. */
  readonly argument: string | undefined;
}
