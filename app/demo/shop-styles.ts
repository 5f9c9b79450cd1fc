import { contentStyles } from "@/lib/core/contents/content-styles";

/** Northbound's own look, which has nothing to do with Thenwise's. */
export const shopStyles = `${contentStyles}
*{box-sizing:border-box}body{margin:0;font:16px/1.55 "Avenir Next","Segoe UI",system-ui,sans-serif;color:#1d2523;background:#faf7f0}
a{color:inherit}h1,h2,h3,.tw-headline,.brand{font-family:"Avenir Next","Segoe UI",system-ui,sans-serif;letter-spacing:-.01em}
.as{background:#14201e;color:#e9efe9;font:14px/1.4 system-ui,sans-serif;padding:8px 20px}.as summary{cursor:pointer;min-height:28px;align-content:center;width:fit-content;padding-right:8px;font-weight:600;border-radius:6px}.as summary:focus-visible{outline:3px solid #ffce54;outline-offset:2px}.as .bar{padding-top:6px}.as .bar,.as .row{display:flex;gap:8px 14px;align-items:center;flex-wrap:wrap}
.as a{display:inline-flex;gap:6px;align-items:center;min-height:28px;padding:3px 10px;border-radius:999px;text-decoration:none;background:#24332f}
.as a:hover{background:#33463f}.as a[aria-current]{background:#ffce54;color:#1c1a12;font-weight:600}.as .whose{flex-basis:100%;margin:0}.as .apart{margin-left:auto}
@media(max-width:600px){.as .row{flex:0 0 calc(100% + 40px);flex-wrap:nowrap;overflow-x:auto;scrollbar-width:none;margin:0 -20px;padding:2px 20px}.as a,.as strong{flex:none}}
.as a:focus-visible,.shop a:focus-visible{outline:3px solid #2f6fed;outline-offset:2px}
.shop{max-width:1180px;margin:0 auto;padding:0 20px 80px}
header.top{display:flex;flex-wrap:wrap;gap:8px 28px;align-items:baseline;padding:22px 0 14px;font-family:system-ui,sans-serif}
.brand{font-size:26px;font-weight:800;text-decoration:none}header.top nav{display:flex;flex-wrap:wrap;gap:18px}header.top nav a{text-decoration:none;color:#46524e}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.note{background:#efe9db;border-radius:10px;padding:10px 16px;margin:0 0 18px;font-family:system-ui,sans-serif;font-size:15px}
.goods{display:grid;grid-template-columns:repeat(auto-fill,minmax(220px,1fr));gap:22px;margin-top:18px}
.goods article{background:#fff;border-radius:12px;overflow:hidden;border:1px solid #ece5d6}.goods img{width:100%;height:170px;object-fit:cover;display:block}
.goods div{padding:14px 16px 18px}.goods h3{margin:0;font-size:17px}.goods p{margin:4px 0 0;color:#5a6662;font-size:15px}
.why{margin-top:44px;background:#fff;border:1px solid #e3dbc9;border-radius:12px;padding:18px 22px;font:15px/1.5 system-ui,sans-serif}
.why h2{margin:0 0 8px;font-size:17px}.why ul{margin:0;padding-left:20px}.why p{margin:0;color:#4d5955}
.phone{width:min(390px,100%);margin:24px auto;border:10px solid #14201e;border-radius:44px;overflow:hidden;background:#fff;min-height:640px}
.phone .tw-hero{border-radius:0;min-height:440px}.phone .rest{padding:18px 20px;font-family:system-ui,sans-serif}
.mail{max-width:640px;margin:24px auto;background:#fff;border:1px solid #e3dbc9;border-radius:10px;overflow:hidden}.mail dl{margin:0;padding:14px 24px;border-bottom:1px solid #eee5d4;font:14px/1.6 system-ui,sans-serif;color:#4d5955}
.mail dt{float:left;clear:left;width:70px}.mail dd{margin:0}.mail .letter{padding:24px 28px 32px}.mail img{width:100%;display:block}
`;
