import type { ReactNode } from "react";
import { useEndings } from "./endings.ts";
import type { Room } from "./room.ts";

type Props = {
  room: Room;
  /** What is done in it, such as "Slow breathing". */
  name: string;
  /** It has come to its end: then the ways on from there are shown. */
  isOver: boolean;
  /** The tool. What has the class `outside-room` is not seen within. */
  children: ReactNode;
};

/** A tool that can fill the screen. In it are a soft ground, the tool and nothing else; it ends on what to do then. */
export function QuietRoom({ room, name, isOver, children }: Props) {
  const endings = useEndings();
  const { isOpen } = room;
  return (
    <div
      ref={room.walls}
      className="quiet-room"
      data-open={isOpen ? "" : undefined}
      {...(isOpen && { role: "dialog", "aria-modal": true, "aria-label": name })}
    >
      {children}
      {isOpen && isOver && endings.length > 0 && (
        <ul className="buttons no-print justify-center">
          {endings.map(({ href, label }) => (
            <li key={href}>
              <a className="button-quiet" href={href} onClick={room.leave}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
