CREATE TABLE sample (n integer);
