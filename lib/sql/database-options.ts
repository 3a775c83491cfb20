/** How a database in memory is opened. */
export interface DatabaseOptions {
  /** Above this what is in memory goes to a temporary folder: `'512MB'`. Default `'1GB'`. */
  readonly memoryLimit?: string;
}
