import type { Expression } from './expression.js';

/**
 * The number that libtraceevent gives to a kind of argument, which it prints where it cannot use one.
 *
 * libtraceevent 1.8: `enum tep_print_arg_type`.
 */
export function typeNumber(expression: Expression): number {
  switch (expression.kind) {
    case 'number':
    case 'text':
    case 'name':
    case 'size':
      return 1;
    case 'field':
      return 2;
    case 'names':
      return expression.delimiter === undefined ? 4 : 3;
    case 'cast':
      return 7;
    case 'call':
      return callNumbers[expression.name] ?? 12;
    default:
      return 11;
  }
}

const callNumbers: Readonly<Record<string, number>> = {
  __print_hex: 5,
  __print_array: 6,
  __get_str: 8,
  __get_rel_str: 8,
  __get_dynamic_array: 10,
  __get_rel_dynamic_array: 10,
  __get_sockaddr: 10,
  __get_sockaddr_rel: 10,
  __get_rel_sockaddr: 10,
  __get_bitmask: 13,
  __get_rel_bitmask: 13,
  __get_dynamic_array_len: 14,
  __get_rel_dynamic_array_len: 14,
  __print_hex_str: 15,
  __get_cpumask: 16,
  __get_rel_cpumask: 16,
};
