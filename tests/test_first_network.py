"""snippets/first_network.py: what it learns, what it leaves, and what it says if it cannot."""

from image_program import ImageProgram


class TestFirstNetwork(ImageProgram):
    name = "first_network"
    defaults = ("5", "256", "0.005", "data", "the best there is", "0", "first_network.pt")

    def test_accuracy_on_the_real_test_set(self, start, capsys, tmp_path):
        assert self.accuracy_on_real_images(start, capsys, tmp_path) >= 97.9
