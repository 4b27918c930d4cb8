// Help pages work without this: it only brings suggestions while typing.
import "./elements/search-box";
