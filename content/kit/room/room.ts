import { type RefObject, useEffect, useRef, useState } from "react";

export type Room = {
  /** For the element that fills the screen, with the tool in it. */
  walls: RefObject<HTMLDivElement | null>;
  isOpen: boolean;
  enter: () => void;
  leave: () => void;
};

/**
 * A quiet room: the tool fills the window, and nothing else on the page can be seen, reached or heard, until somebody
 * leaves it by a button or by Esc. `onLeave` hears of it.
 */
export function useRoom(onLeave: () => void): Room {
  const walls = useRef<HTMLDivElement>(null);
  const latest = useRef(onLeave);
  const [isOpen, setOpen] = useState(false);

  useEffect(() => {
    latest.current = onLeave;
  });

  function leave() {
    setOpen(false);
    latest.current();
  }

  useEffect(() => {
    if (!isOpen || !walls.current) return;
    const openDoors = shutOut(walls.current);
    const esc = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      setOpen(false);
      latest.current();
    };
    addEventListener("keydown", esc);
    return () => {
      removeEventListener("keydown", esc);
      openDoors();
    };
  }, [isOpen]);

  return { walls, isOpen, enter: () => setOpen(true), leave };
}

/** Makes all that is not within `room` inert, and the page behind it stand still; gives back how to undo it. */
function shutOut(room: HTMLElement): () => void {
  const others: HTMLElement[] = [];
  for (let at = room; at.parentElement; at = at.parentElement) {
    for (const other of at.parentElement.children) {
      if (other !== at && other instanceof HTMLElement && !other.inert) others.push(other);
    }
  }
  for (const other of others) other.inert = true;
  document.documentElement.dataset.room = "";
  return () => {
    for (const other of others) other.inert = false;
    delete document.documentElement.dataset.room;
  };
}
