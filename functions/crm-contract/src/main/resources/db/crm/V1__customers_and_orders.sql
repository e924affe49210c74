CREATE TABLE customers (
    id    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name  text NOT NULL,
    email text NOT NULL
);

-- no ON DELETE: a customer with orders stays
CREATE TABLE orders (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    customer_id bigint NOT NULL REFERENCES customers (id),
    product     text   NOT NULL,
    quantity    bigint NOT NULL CHECK (quantity > 0)
);

-- whether a customer has orders is asked at each deletion, by the rule above too
CREATE INDEX orders_customer_id ON orders (customer_id);
