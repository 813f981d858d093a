package respondet.app.api;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What is sent, as long as it is not too much. */
public final class BoundedStream extends FilterInputStream {

    private long left;

    public BoundedStream(InputStream in, long most) {
        super(in);
        this.left = most;
    }

    @Override
    public int read() throws IOException {
        int next = in.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] bytes, int from, int most) throws IOException {
        int count = in.read(bytes, from, most);
        count(Math.max(count, 0));
        return count;
    }

    private void count(int read) {
        left -= read;
        if (left < 0) {
            throw new Refused(Refusal.TOO_LARGE);
        }
    }
}
