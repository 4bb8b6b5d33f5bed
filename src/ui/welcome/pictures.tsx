import type { ReactNode } from "react";
import "./pictures.css";

/** Drawn in the colours of the page, so that they fit light and dark. What they show stands beside them in words. */
function Picture({ children }: { readonly children: ReactNode }) {
  return (
    <svg className="picture" viewBox="0 0 260 160" aria-hidden="true">
      {children}
    </svg>
  );
}

/** A line of a chat goes into a notebook. */
export function Learning() {
  return (
    <Picture>
      <path
        className="paper"
        d="M28 30h92a10 10 0 0 1 10 10v38a10 10 0 0 1-10 10H58l-16 14V88H28a10 10 0 0 1-10-10V40a10 10 0 0 1 10-10Z"
      />
      <path className="words" d="M34 48h76M34 70h22" />
      <path className="kept" d="M66 70h42" />
      <path className="way" d="M108 78c12 26 28 30 50 28" />
      <rect className="soft" x="166" y="44" width="70" height="92" rx="8" />
      <path className="soft" d="M180 44v92" />
      <path className="words" d="M194 66h28M194 84h20" />
      <path className="kept" d="M194 106h30" />
    </Picture>
  );
}

/** Two kept lines stand over what is being written. */
export function Bringing() {
  return (
    <Picture>
      <rect className="paper" x="34" y="62" width="192" height="72" rx="14" />
      <rect className="soft" x="48" y="74" width="132" height="26" rx="6" />
      <path className="kept" d="M60 87h52M124 87h42" />
      <path className="words" d="M50 117h84" />
      <circle className="full" cx="204" cy="114" r="12" />
      <path className="mark" d="M204 120v-11m-5 5 5-5 5 5" />
      <rect className="full" x="34" y="28" width="58" height="22" rx="11" />
      <path className="mark" d="M48 39h30" />
      <path className="way" d="M96 40c20 2 28 8 32 26" />
    </Picture>
  );
}

/** A device with a lock, and a list that can be changed. */
export function Owning() {
  return (
    <Picture>
      <rect className="paper" x="48" y="26" width="164" height="98" rx="10" />
      <path className="paper" d="M28 134h204" />
      <path className="words" d="M68 52h56M68 76h40M68 100h62" />
      <path className="kept" d="m146 54 4 4 8-9M146 78l4 4 8-9M146 102l4 4 8-9" />
      <rect className="full" x="172" y="66" width="28" height="24" rx="5" />
      <path className="kept" d="M178 66v-7a8 8 0 0 1 16 0v7" />
      <path className="mark" d="M186 75v6" />
    </Picture>
  );
}
