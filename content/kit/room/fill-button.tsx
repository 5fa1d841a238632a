import type { Room } from "./room.ts";

type Props = {
  room: Room;
  /** Called by the same press, which is also what lets a page sound: begins, where nothing runs yet. */
  onEnter: () => void;
};

/** The way into the quiet room, and out of it again. */
export function FillButton({ room, onEnter }: Props) {
  function enter() {
    room.enter();
    onEnter();
  }
  return room.isOpen ? (
    <button className="button-quiet" type="button" onClick={room.leave}>
      Leave
    </button>
  ) : (
    <button className="button-quiet" type="button" onClick={enter}>
      Fill the screen
    </button>
  );
}
