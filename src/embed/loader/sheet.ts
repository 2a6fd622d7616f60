/**
 * A constructed style sheet: no host's style policy forbids it, and script may set it under Trusted
 * Types. The link inside lies over the frame until that is ready, so that nothing moves when it comes.
 */
export const sheet = new CSSStyleSheet()

sheet.replaceSync(`:host(:not([hidden],[mode=popup],[mode=slider])){display:block}
div{position:relative;min-height:560px;max-height:20000px}
div slot{display:block;position:absolute}
iframe{display:block;width:100%;min-height:inherit;max-height:inherit;border:0}
:host([mode=page]) div{position:fixed;inset:0;z-index:999;min-height:0!important}
:host([mode=page]) iframe{height:100%!important}
dialog{width:62rem;height:48rem;min-height:0!important;padding:0;border:1px solid}
dialog iframe{height:calc(100% - 44px)!important}
button{display:block;height:44px;margin-inline-start:auto;border:0;background:none;font:inherit}
:host(:not([mode=popup])) dialog{inset-inline:auto 0;width:34rem;height:100%;max-height:none;margin:0}
:host([mode=tab]) slot{display:block;position:fixed;inset-block:40% auto;inset-inline:auto 0;z-index:999;padding:1em;border:1px solid;background:Canvas}
:host([mode=tab]) ::slotted(*){writing-mode:vertical-rl}`)
