"""snippets/mnist_cnn.py: what it learns, what it leaves, and what it says if it cannot."""

import pytest
import torch
from image_program import ImageProgram


class TestMnistCnn(ImageProgram):
    name = "mnist_cnn"
    defaults = ("4", "128", "0.01", "data", "the best there is", "0", "mnist_cnn.pt")

    def test_accuracy_on_the_real_test_set(self, start, capsys, tmp_path):
        # The page runs all four epochs. One alone reached 99.06 to 99.22 % with four seeds.
        accuracy = self.accuracy_on_real_images(start, capsys, tmp_path, "--epochs", "1")
        assert accuracy >= 98.8

    def test_shift_moves_each_image_by_itself_and_by_one_pixel_at_most(self, program):
        torch.manual_seed(0)
        images = torch.zeros(900, 1, 28, 28, dtype=torch.uint8)
        images[:, 0, 10, 20] = 255
        moved = program.shift(images)
        assert moved.shape == images.shape
        assert moved.dtype == torch.uint8
        places = [tuple(place) for place in moved[:, 0].nonzero()[:, 1:].tolist()]
        assert len(places) == 900  # one pixel an image is still there
        often = {place: places.count(place) for place in places}
        assert often.keys() == {(row, column) for row in (9, 10, 11) for column in (19, 20, 21)}
        assert all(60 < count < 140 for count in often.values())  # each about 100 times

    def test_shift_brings_black_in_at_the_edge(self, program):
        torch.manual_seed(0)
        moved = program.shift(torch.full((200, 1, 28, 28), 255, dtype=torch.uint8))
        sums = {int(image.sum()) // 255 for image in moved}
        assert sums == {28 * 28, 27 * 28, 27 * 27}  # not moved, in one direction, in both

    def test_the_same_scores_whatever_the_layout_in_memory(self, program):
        torch.manual_seed(0)
        network, image = program.new_network().eval(), torch.rand(4, 1, 28, 28)
        scores = network(image)
        network.to(memory_format=torch.channels_last)
        assert network[4].weight.is_contiguous(memory_format=torch.channels_last)
        torch.testing.assert_close(network(image), scores)

    def test_forgetting_eval_costs_points_and_spoils_the_network(self, program, start, few):
        """The lesson of the page, on whatever images there are."""
        start("--epochs", "3", "--batch-size", "32")
        network = program.load("mnist_cnn.pt", "cpu")
        images, labels = program.load_data("data", "cpu")[1]
        labels, order = labels.sort(stable=True)  # digit by digit, as from a folder for each
        images = images[order]

        @torch.inference_mode()
        def accuracy():
            answers = [network(four.float() / 255).argmax(dim=1) for four in images.split(4)]
            return 100 * (torch.cat(answers) == labels).float().mean().item()

        statistics = network[2].running_mean.clone()
        network.train()
        evaluated = program.evaluate(network, images, labels)  # it has to switch by itself
        network.eval()
        right = accuracy()
        assert right == pytest.approx(evaluated, abs=0.5)
        assert network[2].running_mean.equal(statistics)
        network.train()
        assert accuracy() <= right - 5
        assert not network[2].running_mean.equal(statistics)
