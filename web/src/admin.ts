// The pages of authors and admins.
import "./elements/faq-editor";
import "./elements/order-list";
