"""Parts of the sample maker: content, page makers and gold annotations."""
