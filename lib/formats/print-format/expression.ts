/** Operators of two operands. */
export type BinaryOperator =
  | '*'
  | '/'
  | '%'
  | '+'
  | '-'
  | '<<'
  | '>>'
  | '<'
  | '>'
  | '<='
  | '>='
  | '=='
  | '!='
  | '&'
  | '^'
  | '|'
  | '&&'
  | '||';

export type UnaryOperator = '!' | '~' | '-' | '+' | '&' | '*';

/** A value and its name, in the lists of `__print_flags` and `__print_symbolic`. */
export interface NamedValue {
  readonly value: Expression;
  readonly name: string;
}

/** What stands in a print fmt as an argument. */
export type Expression =
  | { readonly kind: 'number'; readonly value: bigint; readonly at: number }
  | { readonly kind: 'text'; readonly text: string; readonly at: number }
  /** A word that the print fmt does not explain: a constant of the kernel whose name was left in. */
  | { readonly kind: 'name'; readonly name: string; readonly at: number }
  /** `REC->name` */
  | { readonly kind: 'field'; readonly name: string; readonly at: number }
  | {
      readonly kind: 'element';
      readonly array: Expression;
      readonly index: Expression;
      readonly at: number;
    }
  | { readonly kind: 'cast'; readonly type: string; readonly operand: Expression; readonly at: number }
  | {
      readonly kind: 'unary';
      readonly operator: UnaryOperator;
      readonly operand: Expression;
      readonly at: number;
    }
  | {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
      readonly at: number;
    }
  | {
      readonly kind: 'choice';
      readonly condition: Expression;
      readonly yes: Expression;
      readonly no: Expression;
      readonly at: number;
    }
  /** `__print_flags` (with the text between the names) or `__print_symbolic` (without). */
  | {
      readonly kind: 'names';
      readonly value: Expression;
      readonly delimiter: string | undefined;
      readonly names: readonly NamedValue[];
      readonly at: number;
    }
  /** `sizeof` of a type or of a field. */
  | { readonly kind: 'size'; readonly of: string; readonly field: boolean; readonly at: number }
  | {
      readonly kind: 'call';
      readonly name: string;
      readonly operands: readonly Expression[];
      readonly at: number;
    };

/** A `print fmt`: its format string and the arguments of its conversions. */
export interface PrintFormat {
  /** As it stands between the quotes, escapes and all. */
  readonly format: string;
  readonly operands: readonly Expression[];
}
