"use client";

import { type FormEvent, startTransition, useActionState, useEffect, useMemo, useRef } from "react";
import { expectLanding, landSoon } from "#components/frame/landing.tsx";
import { useFollow } from "./follow.ts";
import { type FormAction, type FormValues, freshForm } from "./form-state.ts";
import { reaching } from "./reach.ts";

export type Sending = ReturnType<typeof useForm>;

/**
 * The only way from a form to its action. Without a script the browser sends the form, to `here` if that is given. With one,
 * the fields are left as they are whatever is answered, a press while an earlier one is under way does nothing, and
 * what goes wrong on the way is said in the form.
 * @param starting what stands in the fields before anything is typed
 */
export function useForm(action: FormAction, starting: FormValues = {}, here?: string) {
  // A form that is drawn on the server names its action in hidden fields, for which it must be the action itself.
  const sends = useMemo(() => (typeof window === "undefined" ? action : reaching(action)), [action]);
  const [state, send, isPending] = useActionState(sends, freshForm, here);
  const values: FormValues = { ...starting, ...state.values };
  const form = useRef<HTMLFormElement>(null);
  const sent = useRef<FormData>(null);
  const submitter = useRef<HTMLElement>(null);
  /** What had the focus when the form was sent. */
  const origin = useRef<Element>(null);
  const isSending = useRef(false);
  useFollow(form, values, sent);
  // React calls it pending for a moment longer than until the answer is seen, and the next press may be quick.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer is a state of its own.
  useEffect(() => {
    isSending.current = false;
  }, [state]);
  useEffect(() => {
    if (!isPending) isSending.current = false;
  }, [isPending]);
  // An answer that leads back to this page draws it anew, and this form with it, or leaves it out.
  useEffect(() => {
    landSoon();
    return landSoon;
  }, []);
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    if (event.defaultPrevented || leadsElsewhere(event)) return;
    // React would empty the fields when the action is done.
    event.preventDefault();
    if (isSending.current) return;
    isSending.current = true;
    submitter.current = submitterOf(event);
    origin.current = document.activeElement;
    const typed = typedInto(event.currentTarget, submitter.current);
    sent.current = typed;
    expectLanding();
    startTransition(() => send(typed));
  };
  const again = () => form.current?.requestSubmit(stillThere(form.current, submitter.current));
  return {
    state,
    values,
    isPending,
    send,
    again,
    form,
    origin,
    here,
    attributes: { ref: form, action: send, onSubmit },
  };
}

/** Whether the button that was pressed sends the form to an address of its own, which is the browser’s to do. */
export function leadsElsewhere(event: FormEvent<HTMLFormElement>): boolean {
  return submitterOf(event)?.hasAttribute("formaction") ?? false;
}

function submitterOf({ nativeEvent }: FormEvent<HTMLFormElement>): HTMLElement | null {
  return nativeEvent instanceof SubmitEvent ? nativeEvent.submitter : null;
}

/** What a browser would send, the button that was pressed included. */
function typedInto(form: HTMLFormElement, button: HTMLElement | null): FormData {
  const typed = new FormData(form);
  if (button instanceof HTMLButtonElement && button.name) typed.append(button.name, button.value);
  return typed;
}

function stillThere(form: HTMLFormElement, button: HTMLElement | null): HTMLElement | null {
  return button && form.contains(button) ? button : null;
}
