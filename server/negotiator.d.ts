/** What is used of it. The types that others keep for it know no order of preference. */
declare module "negotiator" {
  export default class Negotiator {
    constructor(request: { headers: NodeJS.Dict<string | string[]> });
    encoding(available: string[], options: { preferred: string[] }): string | undefined;
  }
}
