/**
 * Scripts that run before the first paint, so they stand in the page itself and are allowed by their hash.
 * They are text because nothing compiles them; they use only what every browser since 2020 knows.
 */

/** Puts on the theme that the address names or the reader chose before. */
export const THEME_SCRIPT = `(()=>{let t=new URLSearchParams(location.search).get("theme"),k=["light","dark","contrast"];try{k.includes(t)||(t=localStorage.getItem("atlas-theme"))}catch{}k.includes(t)&&(document.documentElement.dataset.theme=t)})()`

/** In a page inside another one: its theme, its ground and what stands around its picture, which its address alone says. */
export const EMBED_SCRIPT = `(()=>{let q=new URLSearchParams(location.search),e=document.documentElement,d=e.dataset,t=q.get("theme"),b=q.get("bg")||"",u=q.get("ui"),r=q.get("ratio");t!=="auto"&&(d.theme=["dark","contrast"].includes(t)?t:"light");d.ui=["none","full"].includes(u)?u:"min";d.ratio=["16:9","4:3"].includes(r)?r:"fill";b==="solid"&&(d.ground="solid");/^([0-9a-f]{3}|[0-9a-f]{6}|[0-9a-f]{8})$/i.test(b)&&(d.ground="solid",e.style.background="#"+b)})()`

/** On the front page: takes readers of Korean to the Korean gallery. */
export const LANGUAGE_SCRIPT = `(()=>{let l;try{l=localStorage.getItem("atlas-language")}catch{}(l==="ko"||l!=="en"&&/^ko\\b/i.test(navigator.language))&&location.replace("ko/"+location.search)})()`

/** On a page that presents: a slide at a time, the notes, or, as without scripts and where the app does not come, the handout. */
export const PRESENT_SCRIPT = `(()=>{let q=new URLSearchParams(location.search),d=document.documentElement.dataset;d.present=q.has("notes")?"notes":q.has("handout")?"handout":"show";addEventListener("error",e=>{e.target.tagName==="SCRIPT"&&(d.present="handout")},true)})()`
