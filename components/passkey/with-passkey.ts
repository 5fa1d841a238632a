import { type FormAction, type FormState, freshForm, textOf } from "#components/form/form-state.ts";

/** What a device is asked for, given the options from the server as they came; gives what goes back there. */
type Asks = (options: unknown) => Promise<unknown>;

/**
 * One action out of three steps: the server gives options, the device answers them, and the server looks at the answer.
 * @param begin answers with `options`, as JSON, in its values, or with what is wrong
 * @param finish is sent the same form, and `credential` as JSON
 * @param refused what to say when the device did not answer
 */
export function withPasskey(begin: FormAction, ask: Asks, finish: FormAction, refused: string): FormAction {
  return async (_before, form) => {
    const begun = await begin(freshForm, form);
    const options = textOf(begun.values, "options");
    if (!options) return begun;
    const answer = await ask(JSON.parse(options)).catch(() => undefined);
    if (answer === undefined) return notAnswered(form, refused);
    form.set("credential", JSON.stringify(answer));
    return finish(freshForm, form);
  };
}

/** What was typed stays, and nothing was sent on. */
function notAnswered(form: FormData, message: string): FormState {
  const typed = [...form].flatMap(([name, value]) =>
    typeof value === "string" ? [[name, value] as const] : [],
  );
  return { ...freshForm, status: "unavailable", message, values: Object.fromEntries(typed) };
}
