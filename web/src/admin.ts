// The pages of authors and admins.
import "./elements/faq-editor";
import "./elements/order-list";

// Narrow screens show a part of the tabs: the present one is among them.
document.querySelector(".parts [aria-current='page']")?.scrollIntoView({ block: "nearest", inline: "center" });
