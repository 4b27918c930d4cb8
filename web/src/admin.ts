// The pages of authors and admins.
import "./elements/order-list";
